import { told, uid, type PersonalTables } from './personal-table'

const ofTheirSales = 'sale_id IN (SELECT id FROM sale WHERE customer_id IN (SELECT id FROM person))'

/** What operators of loyalty programmes were asked and told. */
export const loyaltyTables = {
  loyalty_participation: {
    title: 'Fidelidade nas compras',
    why: 'Dar o benefício do programa.',
    theirs: 'customer_id IN (SELECT id FROM person)',
    columns: {
      customer_id: uid('De quem é'),
      member: { is: 'CPF ou celular no programa', whenErased: 'null' },
      quote: { is: 'Resposta do programa', whenErased: 'names' },
      last_fault: { is: 'Falha do programa', whenErased: 'names' },
    },
    told: [
      told('Quando', 'started_at', 'moment'),
      told('Programa', 'program'),
      told('Identificado por', 'member'),
      told('Situação', 'state'),
    ],
  },
  loyalty_redemption: {
    title: 'Resgates',
    why: 'Contas com o programa.',
    theirs: ofTheirSales,
    columns: { request: { is: 'Pedido ao programa', whenErased: 'names' } },
    told: [told('Programa', 'program'), told('Valor', 'amount_cents', 'money'), told('Situação', 'state')],
  },
  loyalty_earning: {
    title: 'Pontos creditados',
    why: 'Contas com o programa.',
    theirs: ofTheirSales,
    columns: { member: { is: 'CPF ou celular no programa', whenErased: { rewrite: "''" } } },
    told: [
      told('Quando', 'at', 'moment'),
      told('Programa', 'program'),
      told('Identificado por', 'member'),
      told('Pontos', 'points', 'count'),
      told('Valor', 'earned_cents', 'money'),
      told('Situação', 'state'),
    ],
  },
  loyalty_scorer: {
    title: 'Profissional que pontua',
    why: 'Creditar os pontos a quem indicou.',
    theirs: 'tax_id IN (SELECT address FROM reached)',
    columns: {
      tax_id: { is: 'CPF', whenErased: { rewrite: "''" } },
      name: { is: 'Nome', whenErased: 'null' },
    },
    told: [told('CPF', 'tax_id'), told('Nome', 'name'), told('Pontos', 'points', 'count')],
  },
  loyalty_log: {
    title: 'Conversa com os programas',
    why: 'Saber por que um benefício não saiu.',
    theirs: ofTheirSales,
    columns: {
      masked_member: { is: 'CPF ou celular, encoberto', whenErased: 'null' },
      fault: { is: 'Falha', whenErased: 'names' },
      answer: { is: 'Resposta', whenErased: { rewrite: "''" } },
    },
    told: [
      told('Quando', 'at', 'moment'),
      told('Programa', 'program'),
      told('Pergunta', 'operation'),
      told('Identificado por', 'masked_member'),
      told('Resposta', 'answer'),
    ],
  },
  outbox: {
    title: 'Avisos a programas',
    why: 'Avisar o programa do que foi vendido.',
    theirs: ofTheirSales,
    columns: {
      body: { is: 'Texto do aviso', whenErased: 'names' },
      last_fault: { is: 'Falha', whenErased: 'names' },
    },
    told: [told('Quando', 'created_at', 'moment'), told('O que', 'kind'), told('Situação', 'state')],
    ends: [`UPDATE outbox SET state = 'withdrawn' WHERE ${ofTheirSales} AND state IN ('waiting', 'task')`],
  },
} as const satisfies PersonalTables
