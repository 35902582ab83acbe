import { expect, it } from 'vitest'
import { insertWord } from './insert-word'

it.each([
  ['|', 'idade |'],
  ['nome and|', 'nome and idade |'],
  ['nome and |', 'nome and idade |'],
  ['(|)', '(idade |)'],
  ['|x| > 3', 'idade | > 3'],
  ['a | > 3', 'a idade | > 3'],
])('%s becomes %s', (before, after) => {
  const parts = before.split('|')
  const from = (parts[0] ?? '').length
  const to = from + (parts.length === 3 ? (parts[1] ?? '').length : 0)
  const { text, caret } = insertWord(parts.join(''), { from, to }, 'idade')
  expect(text).toBe(after.replace('| >', '>').replace('|', ''))
  expect(text.slice(0, caret)).toMatch(/idade $/)
})
