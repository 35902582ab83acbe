import { expect, it } from 'vitest'
import { csvLine } from './csv'

it.each([
  [['a', 1, ''], 'a;1;\r\n'],
  [['um; dois', 'diz "não"', 'duas\nlinhas'], '"um; dois";"diz ""não""";"duas\nlinhas"\r\n'],
  [['=1+1', '+55', '-5', '@x', -5], "'=1+1;'+55;-5;'@x;-5\r\n"],
  [['-7,00', '\u22127,00', '-1.234,56', '-0,5', '0'], '-7,00;-7,00;-1.234,56;-0,5;0\r\n'],
  [['-1+1', '-7,00=1', '-A1', '−A1', '＝1+1', '\n=1'], "'-1+1;'-7,00=1;'-A1;'−A1;'＝1+1;\"'\n=1\"\r\n"],
  [['-007', '00123', '1E5'], "'-007;00123;1E5\r\n"],
])('%j', (cells, line) => expect(csvLine(cells)).toBe(line))
