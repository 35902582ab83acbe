import { told, type PersonalTables } from './personal-table'

const ofTheirDocument = 'uid IN (SELECT id FROM person)'
const theirOrders = 'uid IN (SELECT id FROM sales_order WHERE customer_id IN (SELECT id FROM person))'

/** The trail, and what waits for the Central or came from it. */
export const platformTables = {
  audit_entry: {
    title: 'Registros da auditoria',
    why: 'Provar quem fez o quê. O registro fica; o nome sai dele, e fica anotado que saiu.',
    theirs: null,
    columns: { detail: { is: 'O que foi feito', whenErased: 'trail' } },
    told: [],
  },
  shared_document: {
    title: 'Cadastro na Central',
    why: 'A mesma pessoa em todos os caixas da empresa.',
    theirs: ofTheirDocument,
    columns: { body: { is: 'Cadastro', whenErased: 'null' } },
    told: [],
  },
  document_edit: {
    title: 'Mudança que espera a Central',
    why: 'A mesma pessoa em todos os caixas da empresa.',
    theirs: ofTheirDocument,
    columns: {
      fields: { is: 'O que mudou', whenErased: 'null' },
      rows_then: { is: 'Como ficou', whenErased: 'null' },
    },
    told: [],
    // What is on its way of an order is answered first, and its notes follow as the next change.
    ends: [`DELETE FROM document_edit WHERE ${ofTheirDocument}`],
  },
  parked_document: {
    title: 'Cadastro que não coube',
    why: 'Uma pessoa decide o que vale.',
    theirs: theirOrders,
    columns: {
      document: {
        is: 'Cadastro ou pedido',
        whenErased: { rewrite: "json_set(document, '$.body.notes', '')" },
      },
    },
    told: [told('Quando', 'at', 'moment'), told('Motivo', 'why')],
    ends: [`DELETE FROM parked_document WHERE ${ofTheirDocument}`],
  },
} as const satisfies PersonalTables
