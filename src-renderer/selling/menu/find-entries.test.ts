import { describe, expect, it } from 'vitest'
import { gatherUi } from '../../feature/gather'
import { features } from '../../features'
import { entryOfLetter, findEntries } from './find-entries'
import { allMenuEntries } from './menu-entries'

const entries = allMenuEntries(gatherUi(features))

const names = (text: string) => findEntries(entries, text).map(({ name }) => name)

describe('the till menu', () => {
  it('gives every entry one letter of its own', () => {
    const letters = entries.map(({ menu }) => menu.letter)
    expect(new Set(letters).size).toBe(letters.length)
    for (const letter of letters) expect(letter).toMatch(/^[A-Z0-9]$/)
  })

  it.each([
    ['sang', ['Sangria', '2ª via de suprimento ou sangria']],
    ['devolucoes', ['Trocas e Devoluções']],
    ['gaveta abr', ['Abrir gaveta']],
    ['nada disso', []],
    ['venda assistida', ['Orçamentos/Vendas', 'Recebimento de Pedidos', 'Consulta de Pedidos']],
    ['fechamento de pedido', ['Orçamentos/Vendas', 'Recebimento de Pedidos']],
    ['Recebimentos de pedidos', ['Recebimento de Pedidos']],
    ['fechamento de recebimento', ['Recebimento de Pedidos']],
    ['acumular jsm', ['Recebimento de Pedidos']],
    ['dados do orcamento', ['Orçamentos/Vendas', 'Consulta de Pedidos']],
    ['programas de pontos', ['Consulta de Pedidos']],
  ])('finds by “%s”', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each(['PDV-Venda Rápida', 'venda rapida'])('finds what belongs to the sale by “%s”', (text) => {
    expect(names(text)).toEqual([
      'Últimas vendas',
      '2ª via do último cupom',
      'Vendas em espera',
      'Cancelar venda',
      'Consultar valor',
      'Clientes',
      'Trocas e Devoluções',
    ])
  })

  it('finds all by nothing, and each by its letter, large or small', () => {
    expect(names('')).toHaveLength(entries.length)
    expect(entryOfLetter(entries, 's')?.name).toBe('Sangria')
    expect(entryOfLetter(entries, '?')).toBeUndefined()
  })
})
