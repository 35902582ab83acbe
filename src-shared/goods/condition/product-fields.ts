import type { Field, Subject } from '../../kernel/condition/field'

const group = 'Produto'

/** Each also answers to the manual's `f.`, of the product's own file. */
export const productFields = [
  { name: 'code', words: ['codigo', 'f.code'], label: 'código', group, type: 'text', example: '10234' },
  {
    name: 'description',
    words: ['descricao', 'f.description', 'nome'],
    label: 'descrição',
    group,
    type: 'text',
    example: 'Camisa polo',
  },
  {
    name: 'family',
    words: ['familia', 'f.family', 'f.familia', 'family'],
    label: 'família',
    group,
    type: 'text',
    example: 'calças',
  },
  {
    name: 'brand',
    words: ['marca', 'f.brand', 'f.marca', 'brand'],
    label: 'marca',
    group,
    type: 'text',
    example: 'Vila Norte',
  },
  {
    name: 'classification',
    words: ['classificacao', 'f.classification'],
    label: 'classificação',
    group,
    type: 'text',
    example: 'outlet',
  },
  { name: 'size', words: ['tamanho', 'f.size'], label: 'tamanho', group, type: 'text', example: 'M' },
  { name: 'color', words: ['cor', 'f.color'], label: 'cor', group, type: 'text', example: 'azul' },
  { name: 'unit', words: ['unidade', 'f.unit'], label: 'unidade', group, type: 'text', example: 'UN' },
  {
    name: 'list-price',
    words: ['preco', 'f.price', 'preço de tabela'],
    label: 'preço de tabela',
    group,
    meaning: 'O do cadastro, sem promoção.',
    type: 'money',
    example: '99,90',
  },
  {
    name: 'fractional',
    words: ['fracionado', 'venda por peso'],
    label: 'venda por peso ou medida',
    group,
    type: 'yes-no',
    example: 'sim',
  },
  {
    name: 'active',
    words: ['ativo', 'à venda'],
    label: 'cadastro ativo',
    group,
    type: 'yes-no',
    example: 'sim',
  },
] as const satisfies readonly Field[]

/** Products, for lists and price rules. */
export const productSubject = {
  id: 'product',
  opening: 'Produtos com',
  fields: productFields,
} as const satisfies Subject

export type ProductField = (typeof productFields)[number]['name']
