import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conditionSchema } from './condition-schema'
import { parseCondition } from './parse-condition'
import { printCondition } from './print-condition'
import { sampleCondition, sampleSubject } from './sample-conditions'

const subject = sampleSubject

/** The text as it is written again once it is understood. */
function again(text: string): string {
  const parsed = parseCondition(text, subject)
  return parsed.ok ? printCondition(parsed.value, subject) : parsed.error.words
}

describe('what is understood, written again', () => {
  it.each([
    // An amount means the same however it is typed.
    [`totalCA>='1000'`, 'totalCA >= 1.000,00'],
    ['totalCA >= 1000', 'totalCA >= 1.000,00'],
    ['TOTALCA>=1000,00', 'totalCA >= 1.000,00'],
    ['totalca >= R$ 1.000', 'totalCA >= 1.000,00'],
    ['totalCA = 10.5', 'totalCA = 10,50'],
    ['totalCA > -7', 'totalCA > -7,00'],
    // The manual's way to ask what is not filled in.
    [`email=''`, `email = ''`],
    [`email = '  '`, `email = ''`],
    ['email is null', `email = ''`],
    [`email<>''`, `email <> ''`],
    ['e-mail is not null', `email <> ''`],
    [`idade=''`, 'idade is null'],
    [`idade != ''`, 'idade is not null'],
    [`nome='' and email=''`, `nome = '' and email = ''`],
    // Words of both languages, in any case; quotes of any kind.
    ['idade > 30 E não email is null', `idade > 30 and email <> ''`],
    ['idade entre 20 e 30 ou idade = 40', 'idade between 20 and 30 or idade = 40'],
    ['nome = “D’Ávila”', `nome = 'D’Ávila'`],
    [`nome = "d'água"`, `nome = 'd''água'`],
    [`nome = 'd''água'`, `nome = 'd''água'`],
    [`nome = 'x' -- y`, '“-” não faz parte de uma condição.'],
    // Names of several words, without accents too; codes without their signs.
    ['código postal = 01310-100', `CEP = '01310100'`],
    ['codigo  postal = 01310100', `CEP = '01310100'`],
    [`CEP between 01000-000 and '05999-999'`, `CEP between '01000000' and '05999999'`],
    [`cep like '013%'`, `CEP like '013%'`],
    // Days as written here, and from today.
    ['nascimento < 1/2/1990', 'nascimento < 01/02/1990'],
    [`nascimento = '1990-02-01'`, 'nascimento = 01/02/1990'],
    ['ultimaCompra < -90d', 'ultimaCompra < -90d'],
    ['ultimaCompra >= HOJE', 'ultimaCompra >= hoje'],
    ['ultimaCompra = -0d', 'ultimaCompra = hoje'],
    ['ultimaCompra < +7 d', 'ultimaCompra < +7d'],
    // Lists.
    ['idade in (1,2, 3;4)', 'idade in (1, 2, 3, 4)'],
    [`totalCA in ('10,50', 20)`, `totalCA in ('10,50', '20,00')`],
    [`nome not in ('Ana')`, `nome not in ('Ana')`],
    ['quantidade >= 0,5', 'quantidade >= 0,5'],
    ['quantidade > 0', 'quantidade > 0'],
    ['ativo = SIM', 'ativo = sim'],
    ['ativo <> nao', 'ativo <> não'],
    // `and` binds closer; brackets stay where they say something.
    ['idade=1 or idade=2 and idade=3', 'idade = 1 or idade = 2 and idade = 3'],
    ['(idade=1 or idade=2) and idade=3', '(idade = 1 or idade = 2) and idade = 3'],
    ['((idade=1))', 'idade = 1'],
    ['not (idade=1 and idade=2)', 'not (idade = 1 and idade = 2)'],
    ['not (idade = 1)', 'not idade = 1'],
    ['not not idade = 1', 'not not idade = 1'],
    [`not nome like 'a%'`, `nome not like 'a%'`],
    [`nome like '100\\%'`, `nome like '100\\%'`],
  ])('%s', (text, written) => expect(again(text)).toBe(written))
})

describe('what is refused, with its place and its words', () => {
  it.each([
    ['idad > 3', 0, 4, 'Campo desconhecido: “idad”.', 'Você quis dizer “idade”?'],
    [`nomee=''`, 0, 5, 'Campo desconhecido: “nomee”.', 'Você quis dizer “nome”?'],
    ['xyzzy = 1', 0, 5, 'Campo desconhecido: “xyzzy”.', 'Os campos estão na lista ao lado.'],
    [`email='' -- x`, 9, 10, '“-” não faz parte de uma condição.', undefined],
    ['1=1', 0, 1, 'Aqui vai um campo, e não “1”.', 'Os campos estão na lista ao lado.'],
    ['idade=(select 1)', 6, 7, 'Depois de “=” vem um valor, e não “(”.', undefined],
    ['x=(select 1)', 0, 1, 'Campo desconhecido: “x”.', 'Os campos estão na lista ao lado.'],
    ['idade>=quantidade*2', 7, 17, '“quantidade” não é um valor.', 'Aqui vai um número inteiro, como 30.'],
    ['idade >= 3*2', 10, 11, '“*” não faz parte de uma condição.', undefined],
    [
      `email='';drop table x`,
      8,
      9,
      'A condição já tinha terminado aqui.',
      'Junte condições com “and” ou “or”.',
    ],
    [`email='abc`, 6, 10, 'Faltam as aspas no fim do texto.', undefined],
    [
      `email='a' email='b'`,
      10,
      15,
      'A condição já tinha terminado aqui.',
      'Junte condições com “and” ou “or”.',
    ],
    ['', 0, 0, 'Falta uma condição.', undefined],
    ['   ', 3, 3, 'Falta uma condição.', undefined],
    ['idade', 0, 5, 'Falta o que se pergunta de “idade”.', 'Escreva, por exemplo, idade = 30.'],
    ['idade >', 7, 7, 'Falta o valor depois de “>”.', undefined],
    ['idade > 3 and', 13, 13, 'Falta uma condição.', undefined],
    ['(idade > 3', 0, 1, 'Falta fechar este parêntese.', undefined],
    ['idade > 3)', 9, 10, 'Este parêntese fecha o que não foi aberto.', undefined],
    ['nome = Ana', 7, 10, '“Ana” não é um valor.', "Texto vai entre aspas: 'Ana'."],
    ['nome > 1', 5, 6, '“nome” não se compara com “>”.', 'Use =, <> ou in.'],
    ['idade > 3,5', 8, 11, '“3,5” não serve para “idade”.', 'Aqui vai um número inteiro, como 30.'],
    [
      `totalCA > 'mil'`,
      10,
      15,
      '“mil” não serve para “totalCA”.',
      'Aqui vai um valor em reais, como 1000 ou 1.000,00.',
    ],
    [
      'nascimento = 31/02/2026',
      13,
      23,
      '“31/02/2026” não serve para “nascimento”.',
      'Aqui vai uma data, como 31/12/2026, hoje ou -90d (90 dias atrás).',
    ],
    [
      'quantidade = 1.000',
      13,
      18,
      '“1.000” não serve para “quantidade”.',
      'Aqui vai uma quantidade, como 2 ou 0,5.',
    ],
    [`idade like '3%'`, 6, 10, '“idade” não é texto: não se compara com “like”.', undefined],
    [
      `nome like 'a\\'`,
      10,
      14,
      'Depois de “like” vem um texto entre aspas.',
      "% vale por qualquer texto: like '%silva%'.",
    ],
    ['idade between 10 and 5', 14, 22, 'O primeiro valor é maior que o segundo.', 'Troque os dois.'],
    ['idade between 10', 16, 16, 'Falta o segundo valor de “between”.', 'Escreva: between 1 and 10.'],
    [
      'totalCA in (10,50)',
      12,
      17,
      '“10,50” pode ser um valor ou mais.',
      "Ponha cada valor entre aspas: ('10,50', '20,00').",
    ],
    ['ativo in (sim)', 6, 8, '“ativo” não se compara com “in”.', 'Use = sim ou = não.'],
    ['idade == 3', 6, 8, 'Escreva “=” em vez de “==”.', undefined],
    ['email is vazio', 9, 14, 'Depois de “is” vem “null” ou “not null”.', undefined],
    ['idade maior que 3', 6, 11, '“maior” não é uma comparação.', 'Escreva, por exemplo, idade = 30.'],
    ['idade > 💐', 8, 10, '“💐” não faz parte de uma condição.', undefined],
    [`${'('.repeat(60)}idade = 1`, 41, 42, 'Há parênteses demais uns dentro dos outros.', undefined],
    [`nome = '${'a'.repeat(10_000)}'`, 10_000, 10_009, 'A condição é longa demais.', undefined],
  ])('%s', (text, from, to, words, hint) => {
    const parsed = parseCondition(text, subject)
    expect(parsed).toEqual({ ok: false, error: { from, to, words, ...(hint !== undefined && { hint }) } })
  })
})

describe('the largest condition', () => {
  it.each([
    ['in brackets', `${'(idade = 1 or '.repeat(40)}idade = 2${')'.repeat(40)}`],
    ['of what it is not', `${'not '.repeat(40)}idade = 1`],
    ['of both', `${'not (idade = 1 and '.repeat(20)}idade = 2${')'.repeat(20)}`],
    ['of many tests', Array.from({ length: 400 }, () => 'idade=1').join(' or ')],
    [
      'of long ones',
      Array.from({ length: 150 }, () => 'totalCA=1')
        .join(' or ')
        .slice(0, 1999),
    ],
  ])('%s is read again as it is written', (_, text) => {
    const parsed = parseCondition(text, subject)
    if (!parsed.ok) throw new Error(parsed.error.words)
    expect(conditionSchema(subject).safeParse(parsed.value).success).toBe(true)
    expect(parseCondition(printCondition(parsed.value, subject), subject)).toEqual(parsed)
  })

  it('has an end', () => {
    const many = Array.from({ length: 401 }, () => 'idade=1').join(' or ')
    expect(again(many)).toBe('A condição tem partes demais.')
    expect(again(`${'not '.repeat(41)}idade = 1`)).toBe('Há parênteses demais uns dentro dos outros.')
  })
})

describe('whatever is typed', () => {
  const fragments = [
    'idade',
    'nome',
    'código postal',
    'totalCA',
    'x',
    '=',
    '<>',
    '>=',
    ' ',
    ' and ',
    ' or ',
    ' not ',
    '(',
    ')',
    "'",
    '"',
    "''",
    "'a'",
    '1',
    '10,5',
    '-90d',
    'hoje',
    ' in ',
    ' like ',
    ' between ',
    ' is null',
    ',',
    ';',
    '--',
    '\u0000',
    'é',
    '”',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 25 }).map((parts) => parts.join('')),
  )

  it('is understood whole or has a problem at a place within it', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const parsed = parseCondition(typed, subject)
        if (parsed.ok) {
          expect(conditionSchema(subject).safeParse(parsed.value).success).toBe(true)
          const written = printCondition(parsed.value, subject)
          expect(parseCondition(written, subject)).toEqual(parsed)
          return
        }
        const { from, to, words } = parsed.error
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(to).toBeLessThanOrEqual(typed.length)
        expect(words).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  it('that was written by us is read as the very same', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const condition = sampleCondition((count) => gen(fc.nat, { max: count - 1 }), subject)
        expect(conditionSchema(subject).parse(condition)).toEqual(condition)
        expect(parseCondition(printCondition(condition, subject), subject)).toEqual({
          ok: true,
          value: condition,
        })
      }),
      { numRuns: 1000 },
    )
  })
})
