import react from '@vitejs/plugin-react'
import { type Plugin, defineConfig } from 'vite'

/** The one style that react-aria writes into the page by itself (`touch-action` of what can be pressed). Another is refused, and a test tells. */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/**
 * What the page may do, told twice: in the page, so that it holds wherever the files are served from, and in the headers of
 * our own server. Everything comes from where the page came from; nothing goes anywhere.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${pressableStyle}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** Puts the policy first in the built page. The server for development adds scripts of its own, and goes without. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
}

const headers = {
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Modules of ours that do something when they are loaded; of all others only what is used comes into the page. */
const actsWhenLoaded = /\/without-code-generation\.ts$|\.css$|\/apps\/editor\//u

/** Without this the reader and its two parsers come with every question that the core is asked. */
const treeshake = {
  moduleSideEffects: (id: string) =>
    !/\/packages\/(?:catalogue|core|rules|exchange)\/src\//u.test(id) || actsWhenLoaded.test(id),
}

/**
 * What the page needs before the first view comes in two files, ours and the libraries. Left alone the bundler cuts it into some seventy,
 * by who else asks for a part: compressed one by one they weigh an eighth more, and each is asked for by itself.
 */
const firstLoad = {
  name: (id: string) => (id.includes('/node_modules/') ? 'libraries' : 'first'),
  tags: ['$initial' as const],
  includeDependenciesRecursively: false,
}

export default defineConfig({
  base: './', // also served from a folder of somebody's intranet
  plugins: [react(), contentSecurityPolicy],
  build: {
    target: 'es2023',
    sourcemap: true,
    rolldownOptions: {
      treeshake,
      output: { codeSplitting: { groups: [firstLoad] } },
    },
  },
  worker: { format: 'es', rolldownOptions: { treeshake } },
  preview: { headers },
})
