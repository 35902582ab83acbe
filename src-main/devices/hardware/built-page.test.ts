import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from '../../testing/platform/test-folder'
import { builtPage } from './built-page'

it('holds a page and what it loads, straight away or later, and nothing of its neighbours', () => {
  const folder = testFolder()
  mkdirSync(join(folder, '.vite'))
  mkdirSync(join(folder, 'assets'))
  const manifest = {
    'visor.html': { file: 'assets/visor.js', imports: ['_shared.js'], css: ['assets/visor.css'] },
    '_shared.js': { file: 'assets/shared.js', dynamicImports: ['later.ts', 'visor.html'] },
    'later.ts': { file: 'assets/later.js', assets: ['assets/inter.woff2'] },
    'index.html': { file: 'assets/index.js', css: ['assets/index.css'], imports: ['_shared.js'] },
  }
  writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(manifest))
  for (const name of [
    'visor.js',
    'visor.css',
    'shared.js',
    'later.js',
    'inter.woff2',
    'index.js',
    'index.css',
  ])
    writeFileSync(join(folder, 'assets', name), name)
  writeFileSync(join(folder, 'visor.html'), '<p>visor</p>')

  const page = builtPage(folder, 'visor.html')
  expect([...page.keys()].sort()).toEqual([
    '/',
    '/assets/inter.woff2',
    '/assets/later.js',
    '/assets/shared.js',
    '/assets/visor.css',
    '/assets/visor.js',
  ])
  expect(page.get('/')).toEqual({ type: 'text/html; charset=utf-8', bytes: Buffer.from('<p>visor</p>') })
  expect(page.get('/assets/visor.js')?.type).toBe('text/javascript; charset=utf-8')
})
