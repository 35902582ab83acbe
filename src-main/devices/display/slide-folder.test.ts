import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFolder } from '../../testing/platform/test-folder'
import { createSlideFolder } from './slide-folder'

function filled() {
  const folder = testFolder()
  mkdirSync(join(folder, 'shop'))
  for (const name of ['10 verão.PNG', '2 inverno.jpg', 'filme.mp4', 'lista.txt', 'site.html'])
    writeFileSync(join(folder, 'shop', name), '')
  mkdirSync(join(folder, 'shop', 'pasta.png'))
  writeFileSync(join(folder, 'segredo.png'), '')
  return folder
}

describe('the slide folder', () => {
  it('has its pictures and videos in the order people number them, and nothing else', () => {
    const folder = createSlideFolder(() => 7)
    folder.look(join(filled(), 'shop'))
    expect(folder.slides()).toEqual([
      { name: '2 inverno.jpg', kind: 'picture' },
      { name: '10 verão.PNG', kind: 'picture' },
      { name: 'filme.mp4', kind: 'video' },
    ])
    expect(folder.report()).toEqual({ status: 'ready', lastFault: null })
  })

  it('gives out no file that is not one of them', () => {
    const root = filled()
    const folder = createSlideFolder(() => 7)
    expect(folder.file('2 inverno.jpg')).toBeNull()
    folder.look(join(root, 'shop'))
    expect(folder.file('2 inverno.jpg')).toBe(join(root, 'shop', '2 inverno.jpg'))
    for (const name of ['../segredo.png', 'lista.txt', '', '.', 'pasta.png', '/etc/passwd'])
      expect(folder.file(name)).toBeNull()
  })

  it('says that it is empty or gone, and looks again', () => {
    const root = filled()
    const folder = createSlideFolder(() => 7)
    mkdirSync(join(root, 'vazia'))
    folder.look(join(root, 'vazia'))
    expect(folder.report()).toMatchObject({ status: 'trouble', lastFault: { code: 'folder-empty', at: 7 } })
    rmSync(join(root, 'vazia'), { recursive: true })
    folder.look(join(root, 'vazia'))
    expect(folder.report()).toMatchObject({ status: 'trouble', lastFault: { code: 'folder-unreadable' } })
    folder.look(join(root, 'shop'))
    expect(folder.report().status).toBe('ready')
    folder.look(null)
    expect(folder.report().status).toBe('off')
  })
})
