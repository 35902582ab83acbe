import { expect, it } from 'vitest'
import type { Clash } from '#shared/store/central/clash'
import { clashNeed } from './clash-needs'

it.each<[Clash, string, RegExp]>([
  [
    { kind: 'undone-twice', sale: 12, terminalName: 'Caixa 1', since: 1 },
    'A venda 12 (Caixa 1) foi desfeita em dois caixas.',
    /acerte o estoque e o dinheiro/u,
  ],
  [
    { kind: 'order-twice', order: 7, terminalName: 'Caixa 2', since: 1 },
    'O pedido 7 (Caixa 2) foi recebido em dois caixas.',
    /cancele ou devolva a outra/u,
  ],
  [
    { kind: 'code-taken', code: '900', ours: 'Luva', theirs: 'Meia', since: 1 },
    'O código 900 é de “Luva” aqui e de “Meia” em outro caixa.',
    /Mude o código.*“Meia” entra/u,
  ],
  [
    { kind: 'same-person', by: 'card', one: 'Ana', other: 'Rita' },
    'Ana e Rita têm o mesmo cartão.',
    /corrija o outro cadastro/u,
  ],
])('%o is said with what to do', (clash, text, why) => {
  const need = clashNeed(clash)
  expect(need.text).toBe(text)
  expect(need.why).toMatch(why)
})
