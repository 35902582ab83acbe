import { describe, expect, it } from 'vitest'
import { isFound, isUnder, menuTree } from './menu-tree'

const footer = {
  key: 'receipt.footer',
  name: 'Rodapé do cupom',
  help: 'Texto livre.',
  menu: ['Empresa', 'Globais', 'Cupom'],
} as const
const label = { key: 'label', name: 'Etiqueta', help: '', menu: ['Empresa', 'Globais', 'Produtos'] } as const
const idle = { key: 'idle', name: 'Bloquear', help: '', menu: ['Utilitários'] } as const

it('the tree has every menu once, in order', () => {
  const leaf = (path: string[]) => ({ name: path.at(-1), path, children: [] })
  expect(menuTree([footer, idle, label])).toEqual([
    {
      name: 'Empresa',
      path: ['Empresa'],
      children: [
        {
          name: 'Globais',
          path: ['Empresa', 'Globais'],
          children: [leaf(['Empresa', 'Globais', 'Cupom']), leaf(['Empresa', 'Globais', 'Produtos'])],
        },
      ],
    },
    leaf(['Utilitários']),
  ])
})

it('a menu holds what is in it and below it', () => {
  expect([footer, label, idle].filter((one) => isUnder(one, ['Empresa', 'Globais']))).toEqual([footer, label])
  expect(isUnder(footer, [])).toBe(true)
  expect(isUnder(idle, ['Empresa'])).toBe(false)
})

describe('search', () => {
  it.each([
    ['rodape', true],
    ['CUPOM rod', true],
    ['empresa', true],
    ['', true],
    ['odape', false],
    ['cupom etiqueta', false],
  ])('%j', (text, found) => expect(isFound(footer, text)).toBe(found))
})
