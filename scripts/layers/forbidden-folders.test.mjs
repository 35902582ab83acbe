import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { projectRoot } from '../setup/project-root.mjs'
import { forbiddenFolders } from './forbidden-folders.mjs'

let root
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folders-'))
  for (const name of ['src-shared/money', 'src-main', 'src-renderer', 'e2e', 'scripts', 'bench'])
    mkdirSync(join(root, name), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

it('finds a folder whose name says nothing, however deep', () => {
  mkdirSync(join(root, 'src-main/sale/helpers'), { recursive: true })
  expect(forbiddenFolders(root)).toEqual(['src-main/sale/helpers'])
})

it('leaves good names alone, in the real tree too', () => {
  expect(forbiddenFolders(root)).toEqual([])
  expect(forbiddenFolders(projectRoot)).toEqual([])
})
