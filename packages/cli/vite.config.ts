import { defineConfig } from 'vite'

/** One file with everything in it: node 20 reads no TypeScript, and the packages are consumed as source. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    outDir: 'dist',
    rolldownOptions: { output: { entryFileNames: 'taiseizu.mjs', codeSplitting: false } },
  },
})
