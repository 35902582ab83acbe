import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFolder } from '../../testing/platform/test-folder'
import { placeToOpen, readPlace, writePlace, type WindowPlace } from './window-place'

const screen = { x: 0, y: 0, width: 1366, height: 768 }
const second = { x: 1366, y: 0, width: 1280, height: 1024 }
const at = (x: number, y: number, width = 1100, height = 720, isMaximized = false): WindowPlace => ({
  bounds: { x, y, width, height },
  isMaximized,
})

describe('the operator’s window opens', () => {
  it.each([
    ['as it was left', at(100, 20), [screen], true],
    ['maximised as it was left', at(0, 0, 1366, 768, true), [screen], true],
    ['on the second screen, where it was', at(1400, 100), [screen, second], true],
    ['partly beyond the edge, as somebody put it', at(1000, 20), [screen], true],
    ['anew: its screen is gone', at(1400, 100), [screen], false],
    ['anew: its title bar would be above the screen', at(100, -300), [screen], false],
    ['anew: its title bar would be below the screen', at(100, 700), [screen], false],
    ['anew: it would have no room for the key bar', at(0, 0, 800, 600), [screen], false],
    [
      'anew: it was left on a taller screen, and its key bar would be below the edge',
      at(40, 0, 1280, 800),
      [screen],
      false,
    ],
    ['anew: there is no screen', at(0, 0), [], false],
  ])('%s', (_how, left, screens, kept) => expect(placeToOpen(left, screens)).toEqual(kept ? left : null))

  it('as large as there is room, the first time', () => expect(placeToOpen(null, [screen])).toBeNull())
})

describe('the place it was left at', () => {
  it('is read as it was put down', () => {
    const file = join(testFolder(), 'window.json')
    expect(readPlace(file)).toBeNull()
    writePlace(file, at(5, 6))
    expect(readPlace(file)).toEqual(at(5, 6))
  })

  it.each(['', 'lixo', '{}', '{"bounds":{"x":"a"},"isMaximized":true}'])('is none in %j', (text) => {
    const file = join(testFolder(), 'window.json')
    writeFileSync(file, text)
    expect(readPlace(file)).toBeNull()
  })
})
