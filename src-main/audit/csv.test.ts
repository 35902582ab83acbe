import { expect, it } from 'vitest'
import { csvLine } from './csv'

it.each([
  [['a', 1, ''], 'a;1;\r\n'],
  [['um; dois', 'diz "não"', 'duas\nlinhas'], '"um; dois";"diz ""não""";"duas\nlinhas"\r\n'],
  [['=1+1', '+55', '-5', '@x', -5], "'=1+1;'+55;'-5;'@x;-5\r\n"],
])('%j', (cells, line) => expect(csvLine(cells)).toBe(line))
