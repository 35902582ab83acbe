import { told, uid, type PersonalTables } from './personal-table'

export const ERASED_NAME = 'Cliente excluído'

const theirs = 'customer_id IN (SELECT id FROM person)'
const operator = (column: string): string => `(SELECT name FROM operator WHERE operator.id = ${column})`

const label = (column: string): string => `(SELECT name FROM customer_label WHERE uid = ${column})`

/** Who they are, what they agreed to, and what was sent to them. */
export const customerTables = {
  customer: {
    title: 'Cadastro',
    why: 'Vender a prazo, trocar, pontuar e falar com quem compra.',
    theirs: 'id IN (SELECT id FROM person)',
    columns: {
      id: uid('Identificador'),
      merged_into: uid('Em que cadastro foi juntado'),
      code: { is: 'Código', whenErased: { keeps: 'um número da loja, sem nome' } },
      name: { is: 'Nome', whenErased: { rewrite: `'${ERASED_NAME}'` } },
      surname: { is: 'Sobrenome', whenErased: 'null' },
      tax_id: { is: 'CPF/CNPJ', whenErased: 'null' },
      sex: { is: 'Sexo', whenErased: 'null' },
      mobile: { is: 'Celular', whenErased: 'null' },
      email: { is: 'E-mail', whenErased: 'null' },
      phone: { is: 'Telefone', whenErased: 'null' },
      postal_code: { is: 'CEP', whenErased: 'null' },
      street: { is: 'Rua', whenErased: 'null' },
      street_number: { is: 'Número', whenErased: 'null' },
      complement: { is: 'Complemento', whenErased: 'null' },
      district: { is: 'Bairro', whenErased: 'null' },
      city: { is: 'Cidade', whenErased: 'null' },
      state_code: { is: 'UF', whenErased: 'null' },
      country: { is: 'País', whenErased: 'null' },
      language: { is: 'Idioma', whenErased: 'null' },
      branch_uid: { is: 'Loja de origem', whenErased: 'null' },
      origin_uid: { is: 'Procedência', whenErased: 'null' },
      grouping_uid: { is: 'Agrupamento', whenErased: 'null' },
      loyalty_card: { is: 'Cartão fidelidade', whenErased: 'null' },
      note: { is: 'Observação', whenErased: 'null' },
      birth_date: { is: 'Nascimento', whenErased: 'null' },
    },
    told: [
      told('Código', 'code'),
      told('Nome', 'name'),
      told('CPF/CNPJ', 'tax_id'),
      told(
        'Sexo',
        "CASE sex WHEN 'female' THEN 'Feminino' WHEN 'male' THEN 'Masculino' WHEN 'other' THEN 'Outro' END",
      ),
      told('Nascimento', 'birth_date', 'day'),
      told('Celular', 'mobile'),
      told('Telefone', 'phone'),
      told('E-mail', 'email'),
      told('CEP', 'postal_code'),
      told('Rua', 'street'),
      told('Número', 'street_number'),
      told('Complemento', 'complement'),
      told('Bairro', 'district'),
      told('Cidade', 'city'),
      told('UF', 'state_code'),
      told('País', 'country'),
      told('Idioma', 'language'),
      told('Loja de origem', '(SELECT name FROM branch WHERE uid = branch_uid)'),
      told('Procedência', label('origin_uid')),
      told('Agrupamento', label('grouping_uid')),
      told('Cartão fidelidade', 'loyalty_card'),
      told('Limite de crédito', 'credit_limit_cents', 'money'),
      told('Observação', 'note'),
      told('Ativo', "iif(is_active, 'sim', 'não')"),
      told('Cadastrado em', 'registered_at', 'moment'),
    ],
    ends: [
      'UPDATE customer SET credit_limit_cents = NULL, is_active = 0 WHERE id IN (SELECT id FROM person)',
    ],
  },
  customer_answer: {
    title: 'Complementos',
    why: 'Atender melhor: o que a loja pergunta a quem compra.',
    theirs,
    columns: {
      customer_id: uid('De quem é'),
      value: { is: 'Resposta', whenErased: 'null' },
    },
    told: [
      told(
        'Pergunta',
        `(SELECT name FROM customer_question AS asked WHERE asked.question_uid = customer_answer.question_uid
          ORDER BY version DESC, id DESC LIMIT 1)`,
      ),
      told('Resposta', "CASE value WHEN 'yes' THEN 'sim' WHEN 'no' THEN 'não' ELSE value END"),
    ],
    ends: [`DELETE FROM customer_answer WHERE ${theirs}`],
  },
  customer_merge: {
    title: 'Cadastros juntados',
    why: 'Desfazer a junção, por 30 dias.',
    theirs: '(merged_id IN (SELECT id FROM person) OR survivor_id IN (SELECT id FROM person))',
    columns: {
      merged_id: uid('O que foi juntado'),
      survivor_id: uid('O que ficou'),
      moved: uid('Os que vieram com ele'),
      fields_before: { is: 'Como era', whenErased: { rewrite: "'{}'" } },
      fields_after: { is: 'Como ficou', whenErased: { rewrite: "'{}'" } },
    },
    told: [told('Quando', 'at', 'moment'), told('Era', 'fields_before'), told('Ficou', 'fields_after')],
    ends: [
      'DELETE FROM customer_merge WHERE merged_id IN (SELECT id FROM person) OR survivor_id IN (SELECT id FROM person)',
    ],
  },
  consent: {
    title: 'Consentimentos',
    why: 'Provar o que a pessoa permitiu, e desde quando não permite mais.',
    theirs,
    columns: { customer_id: uid('De quem é') },
    told: [
      told('Quando', 'at', 'moment'),
      told('Canal', 'channel'),
      told('Finalidade', 'purpose'),
      told('Permitiu', "iif(is_given, 'sim', 'não')"),
      told('Onde', 'origin'),
      told('Anotado por', operator('by')),
      told('Texto', '(SELECT text FROM consent_text WHERE version = text_version AND hash = text_hash)'),
    ],
  },
  blocked_address: {
    title: 'Endereços bloqueados',
    why: 'Não escrever mais a quem pediu. O endereço não é guardado: só um código que não se desfaz.',
    theirs,
    columns: {
      hash: {
        is: 'Código do endereço',
        whenErased: { keeps: 'continua impedindo o envio, sem dizer a quem' },
      },
      customer_id: uid('De quem era'),
    },
    told: [told('Quando', 'at', 'moment'), told('Canal', 'channel'), told('Motivo', 'reason')],
  },
  message: {
    title: 'Mensagens',
    why: 'Saber o que foi enviado e se chegou.',
    theirs: `(${theirs} OR customer_id IS NULL AND address COLLATE NOCASE IN (SELECT address FROM reached))`,
    columns: {
      customer_id: uid('Para quem'),
      address: { is: 'Endereço', whenErased: 'null' },
      subject: { is: 'Assunto', whenErased: 'null' },
      body: { is: 'Texto', whenErased: 'null' },
      fault: {
        is: 'O que a operadora respondeu',
        whenErased: { rewrite: "json_set(fault, '$.words', NULL)" },
      },
    },
    told: [
      told('Quando', 'created_at', 'moment'),
      told('Canal', 'channel'),
      told('Endereço', 'address'),
      told('Assunto', 'subject'),
      told('Texto', 'body'),
      told('Situação', 'state'),
    ],
    ends: [
      `UPDATE message SET state = 'withdrawn', withdrawn_for = 'no-address', ask_at = NULL, is_held = 0
       WHERE (${theirs} OR customer_id IS NULL AND address COLLATE NOCASE IN (SELECT address FROM reached))
         AND state = 'queued'`,
    ],
  },
  message_attempt: {
    title: 'Envios',
    why: 'Saber por que uma mensagem não chegou.',
    theirs: `message_id IN (SELECT id FROM message
      WHERE ${theirs} OR customer_id IS NULL AND address COLLATE NOCASE IN (SELECT address FROM reached))`,
    columns: {
      fault: {
        is: 'O que a operadora respondeu',
        whenErased: { rewrite: "json_set(fault, '$.words', NULL)" },
      },
    },
    told: [
      told('Quando', 'at', 'moment'),
      told('Serviço', 'gateway'),
      told('Situação', 'state'),
      told('Resposta', "fault ->> '$.words'"),
    ],
  },
  survey_response: {
    title: 'Pesquisas respondidas',
    why: 'Saber o que quem compra acha da loja. As respostas são de uma venda, e ficam nela sem nome.',
    theirs: 'sale_id IN (SELECT id FROM sale WHERE customer_id IN (SELECT id FROM person))',
    columns: {},
    told: [
      told('Quando', 'at', 'moment'),
      told('Pesquisa', '(SELECT title FROM survey WHERE survey.id = survey_id)'),
      told('Situação', 'state'),
      told(
        'Respostas',
        `(SELECT group_concat(survey_question.text || ' ' || survey_choice.text, '; ')
          FROM survey_answer JOIN survey_question ON survey_question.id = survey_answer.question_id
          JOIN survey_choice ON survey_choice.question_id = survey_answer.question_id AND position = choice
          WHERE response_id = survey_response.id)`,
      ),
    ],
  },
} as const satisfies PersonalTables
