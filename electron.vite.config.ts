import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname

// Targets serve both the pinned Electron and the older fallback (docs/adr/0007-fallback-electron.md).
export default defineConfig({
  main: {
    build: {
      target: 'node20',
      outDir: 'out/main',
      sourcemap: true,
      rollupOptions: {
        input: {
          main: resolve(root, 'src-main/main.ts'),
          'copy-worker': resolve(root, 'src-main/store/backup/copies/copy-worker.ts'),
          'upgrade-worker': resolve(root, 'src-main/store/backup/upgrade-worker.ts'),
          'read-worker': resolve(root, 'src-main/compose/read-tasks-worker.ts'),
          'spool-worker': resolve(root, 'src-main/devices/hardware/spooler-printer/spool-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: resolve(root, 'src-main/platform/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src-renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      // Main serves a tablet what the build says its page is made of.
      manifest: true,
      rollupOptions: {
        input: {
          index: resolve(root, 'src-renderer/index.html'),
          'customer-display': resolve(root, 'src-renderer/customer-display.html'),
          'network-display': resolve(root, 'src-renderer/network-display.html'),
        },
      },
    },
  },
})
