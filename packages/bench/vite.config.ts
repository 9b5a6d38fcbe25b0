import { defineConfig } from 'vite'

/** One file with everything in it, as for the command line: node 20 reads no TypeScript, and the packages are consumed as source. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: 'src/measure.ts',
    target: 'node20',
    outDir: 'dist',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'measure.mjs', codeSplitting: false } },
  },
})
