import type { Field, Subject } from '../../kernel/condition/field'
import { productFields } from './product-fields'

const group = 'Item'

const ownFields = [
  {
    name: 'quantity',
    words: ['quantidade', 'quantity'],
    label: 'quantidade',
    group,
    type: 'quantity',
    example: '2',
  },
  {
    name: 'unit-price',
    words: ['precoUnitario', 'preço unitário'],
    label: 'preço unitário',
    group,
    meaning: 'O desta venda, antes de descontos.',
    type: 'money',
    example: '49,90',
  },
  {
    name: 'net',
    words: ['valor', 'total do item'],
    label: 'valor',
    group,
    meaning: 'O que se paga pelo item, depois de promoções e descontos.',
    type: 'money',
    example: '100',
  },
  {
    name: 'reduced',
    words: ['comDesconto', 'com desconto'],
    label: 'preço já reduzido',
    group,
    meaning: 'Por promoção ou desconto.',
    type: 'yes-no',
    example: 'não',
  },
] as const satisfies readonly Field[]

/** Lines of a sale, of an order or of a trial basket, with all that is known of their product (FEATURES F23). */
export const lineSubject = {
  id: 'line',
  opening: 'Itens com',
  fields: [...productFields, ...ownFields],
} as const satisfies Subject

export type LineField = (typeof lineSubject.fields)[number]['name']
