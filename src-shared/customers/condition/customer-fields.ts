import type { Field, Subject } from '../../kernel/condition/field'

const person = [
  {
    name: 'name',
    words: ['nome', 'name'],
    label: 'nome',
    group: 'Cadastro',
    type: 'text',
    example: 'Maria Silva',
  },
  {
    name: 'code',
    words: ['codigo', 'número', 'número do cliente', 'code'],
    label: 'número do cliente',
    group: 'Cadastro',
    type: 'text',
    example: '1024',
  },
  {
    name: 'tax-id',
    words: ['documento', 'CPF', 'CNPJ'],
    label: 'CPF ou CNPJ',
    group: 'Cadastro',
    type: 'code',
    example: '403.644.788-29',
  },
  {
    name: 'birth-date',
    words: ['nascimento', 'data de nascimento', 'dataNascimento', 'birthday'],
    label: 'data de nascimento',
    group: 'Cadastro',
    type: 'day',
    example: '31/12/1990',
  },
  {
    name: 'birth-year',
    words: ['anoNascimento', 'ano de nascimento'],
    label: 'ano de nascimento',
    group: 'Cadastro',
    type: 'number',
    example: '1990',
  },
  {
    name: 'age',
    words: ['idade', 'age'],
    label: 'idade',
    group: 'Cadastro',
    meaning: 'Anos completos no dia em que se pergunta.',
    type: 'number',
    example: '30',
  },
  {
    name: 'registered-on',
    words: ['cadastro', 'data de cadastro', 'criação'],
    label: 'data de cadastro',
    group: 'Cadastro',
    type: 'day',
    example: '-90d',
  },
  {
    name: 'loyalty-card',
    words: ['cartao', 'cartão fidelidade'],
    label: 'cartão fidelidade',
    group: 'Cadastro',
    meaning: 'O número do cartão; em branco para quem não tem.',
    type: 'text',
    example: '7890000000017',
  },
  {
    name: 'note',
    words: ['observacao', 'note'],
    label: 'observação',
    group: 'Cadastro',
    type: 'text',
    example: 'embrulho',
  },
] as const satisfies readonly Field[]

const contact = [
  {
    name: 'email',
    words: ['email', 'e-mail'],
    label: 'e-mail',
    group: 'Contato',
    type: 'text',
    example: 'maria@example.com',
  },
  {
    name: 'mobile',
    words: ['mobile', 'celular'],
    label: 'celular',
    group: 'Contato',
    meaning: 'Onze algarismos, com o DDD.',
    type: 'code',
    example: '(11) 98765-4321',
  },
  {
    name: 'city',
    words: ['cidade', 'city'],
    label: 'cidade',
    group: 'Contato',
    type: 'text',
    example: 'Campinas',
  },
  {
    name: 'postal-code',
    words: ['CEP', 'código postal', 'codigoPostal'],
    label: 'CEP',
    group: 'Contato',
    type: 'code',
    example: '01310-100',
  },
] as const satisfies readonly Field[]

const purchases = [
  {
    name: 'turnover',
    words: ['totalCA', 'faturamento', 'volume de negócios', 'total comprado'],
    label: 'total comprado',
    group: 'Compras',
    meaning: 'O que pagou em todas as vendas, menos o que devolveu.',
    type: 'money',
    example: '1000',
  },
  {
    name: 'visits',
    words: ['visitas', 'passagens', 'número de visitas'],
    label: 'número de visitas',
    group: 'Compras',
    meaning: 'Vendas de que ainda resta algum item.',
    type: 'number',
    example: '2',
  },
  {
    name: 'basket',
    words: ['cestaMedia', 'cesta média', 'tíquete médio'],
    label: 'cesta média',
    group: 'Compras',
    meaning: 'Total comprado dividido pelo número de visitas.',
    type: 'money',
    example: '150',
  },
  {
    name: 'last-purchase',
    words: ['ultimaCompra', 'última compra', 'data da última compra'],
    label: 'data da última compra',
    group: 'Compras',
    type: 'day',
    example: '-90d',
  },
  {
    name: 'credit-limit',
    words: ['limite', 'limite do crediário'],
    label: 'limite do crediário',
    group: 'Compras',
    type: 'money',
    example: '500',
  },
] as const satisfies readonly Field[]

/** Customers, for alerts, lists and messages (FEATURES F9, F10, F12; the manual's words among the aliases). */
export const customerSubject = {
  id: 'customer',
  opening: 'Clientes com',
  fields: [...person, ...contact, ...purchases],
} as const satisfies Subject

export type CustomerField = (typeof customerSubject.fields)[number]['name']
