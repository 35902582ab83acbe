import { expect, it } from 'vitest'
import type { BeyondChain } from '#shared/store/audit/audit-entry'
import { beyondAlarms, beyondWords } from './beyond-words'

const well: BeyondChain = {
  closings: { checked: 30, changed: [] },
  roles: 'same',
  prices: 'changed',
  seals: { key: 'ready', checked: 12, broken: [] },
  copies: { checked: 1, differing: [] },
}
const texts = (beyond: BeyondChain): string[] => beyondWords(beyond).map(({ text }) => text)

it('says what was checked', () => {
  expect(beyondAlarms(well)).toBe(0)
  expect(texts(well)).toEqual([
    'Vendas e dinheiro de 30 fechamentos: como foram fechados.',
    'Perfis e operadores: como no último fechamento.',
    'Preços: mudaram desde o último fechamento.',
    '12 registros selados com a chave deste computador conferem.',
    '1 cópia de segurança combina com a auditoria.',
  ])
})

it.each<[Partial<BeyondChain>, RegExp]>([
  [
    { closings: { checked: 2, changed: [{ at: 0, what: 'sales' }] } },
    /^Fechamento de .+: as vendas não são mais/,
  ],
  [
    { closings: { checked: 2, changed: [{ at: 0, what: 'drawer' }] } },
    /: os movimentos de dinheiro não são mais/,
  ],
  [{ roles: 'changed-unrecorded' }, /^Perfis e operadores: mudaram .+ sem registro/],
  [{ seals: { key: 'ready', checked: 3, broken: [7] } }, /^Registro 7: não é o que foi selado/],
  [{ copies: { checked: 2, differing: ['balcao-x.db'] } }, /^A cópia balcao-x\.db vai além/],
])('alarms at %j', (found, words) => {
  const beyond = { ...well, ...found }
  expect(beyondAlarms(beyond)).toBe(1)
  expect(texts(beyond)).toEqual(expect.arrayContaining([expect.stringMatching(words)]))
})

it.each<[Partial<BeyondChain>, RegExp]>([
  [{ closings: { checked: 0, changed: [] } }, /ainda não há um/],
  [{ seals: { key: 'none', checked: 0, broken: [] } }, /não guarda chaves/],
  [{ seals: { key: 'unreadable', checked: 0, broken: [] } }, /outro usuário ou computador/],
  [{ copies: { checked: 0, differing: [] } }, /nenhuma para comparar/],
])('is frank about what it could not check: %j', (found, words) => {
  const beyond = { ...well, ...found }
  expect(beyondAlarms(beyond)).toBe(0)
  expect(texts(beyond)).toEqual(expect.arrayContaining([expect.stringMatching(words)]))
})
