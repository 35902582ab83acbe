import { expect, it } from 'vitest'
import { chooseAptNames } from './apt-names.mjs'

const block = (name, candidate) =>
  `${name}:\n  Installed: (none)\n  Candidate: ${candidate}\n  Version table:\n`

it('keeps the plain names where nothing else is on offer', () => {
  const policy = block('libgtk-3-0', '3.24.38-2') + block('libasound2', '1.2.8-1')
  expect(chooseAptNames(['libgtk-3-0', 'libasound2'], policy)).toEqual(['libgtk-3-0', 'libasound2'])
})

it('takes the 64-bit-time name where the old one is an empty word', () => {
  const policy =
    block('libasound2', '(none)') + block('libasound2t64', '1.2.11-1') + block('libgbm1', '24.0.5')
  expect(chooseAptNames(['libasound2', 'libgbm1'], policy)).toEqual(['libasound2t64', 'libgbm1'])
})

it('keeps the plain names when apt has no lists yet', () => {
  expect(chooseAptNames(['xvfb'], '')).toEqual(['xvfb'])
})
