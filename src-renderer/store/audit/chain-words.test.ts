import { expect, it } from 'vitest'
import type { ChainBreak } from '#shared/store/audit/audit-entry'
import { breakWords } from './chain-words'

it.each<[ChainBreak, RegExp]>([
  [{ kind: 'changed', id: 57, at: 0 }, /^Registro 57, de .+: ele ou o anterior foi alterado/],
  [{ kind: 'missing', first: 58, last: 58 }, /^Falta o registro 58: foi apagado\.$/],
  [{ kind: 'missing', first: 58, last: 60 }, /^Faltam os registros 58 a 60: foram apagados\.$/],
  [{ kind: 'slipped-in', first: 61, last: 61 }, /^O registro 61 não foi gravado pelo programa\.$/],
  [{ kind: 'slipped-in', first: 61, last: 63 }, /^Os registros 61 a 63 não foram gravados/],
])('%j', (found, words) => expect(breakWords(found)).toMatch(words))
