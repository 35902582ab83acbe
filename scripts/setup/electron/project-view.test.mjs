import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { projectView } from './project-view.mjs'

let root, electronFolder
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'view-'))
  vi.stubEnv('XDG_CACHE_HOME', join(root, 'cache'))
  electronFolder = join(root, 'electron-33')
  mkdirSync(join(electronFolder, 'locales'), { recursive: true })
  writeFileSync(join(electronFolder, 'electron'), 'binary', { mode: 0o755 })
  writeFileSync(join(electronFolder, 'locales/pt-BR.pak'), 'words')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

it('shows the whole of Electron, without copying it, and the project beside it', () => {
  const view = projectView(electronFolder, '/shops/first')
  expect(readFileSync(join(view, 'locales/pt-BR.pak'), 'utf8')).toBe('words')
  expect(statSync(join(view, 'electron')).ino).toBe(statSync(join(electronFolder, 'electron')).ino)
  expect(readlinkSync(join(view, 'resources/app'))).toBe('/shops/first')
})

it('gives each checkout its own, and the same one again', () => {
  const first = projectView(electronFolder, '/shops/first')
  expect(projectView(electronFolder, '/shops/second')).not.toBe(first)
  expect(projectView(electronFolder, '/shops/first')).toBe(first)
})
