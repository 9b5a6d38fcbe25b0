import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './', // also served from a folder of somebody's intranet
  plugins: [react()],
  build: { target: 'es2023', sourcemap: true },
})
