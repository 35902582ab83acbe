import { sexes, type Sex } from '#shared/customers/customer/customer-file'
import { emailSchema } from '#shared/customers/customer/email'
import { parseMobile } from '#shared/customers/customer/mobile'
import { parsePhone } from '#shared/customers/customer/phone'
import { parseTaxId } from '#shared/customers/customer/tax-id'
import { states } from '#shared/kernel/states'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { foldText } from '#shared/kernel/text/fold-text'
import { dayColumn, moneyColumn, readColumn, textColumn, yesNoColumn } from '../../store/import/columns'
import type { CellReading, ValuesOf } from '../../store/import/import-kind'

/** What a reader of the same field on the screen makes of it. */
const readBy =
  <Value>(parse: (text: string) => Value | undefined, what: string) =>
  (text: string): CellReading<Value> => {
    const value = parse(text)
    return value === undefined ? { ok: false, why: `“${text}” não é ${what}` } : { ok: true, value }
  }

/** A CPF or CNPJ a spreadsheet took the zeros from has them again, where the check digits agree. */
function readTaxId(text: string): CellReading<string> {
  const read = parseTaxId(text)
  if (read) return { ok: true, value: read.value }
  const digits = onlyDigits(text)
  const whole = digits.length < 11 ? digits.padStart(11, '0') : digits.padStart(14, '0')
  const mended = digits.length >= 8 && digits === text ? parseTaxId(whole) : undefined
  return mended
    ? { ok: true, value: mended.value, note: `${text} → ${mended.value} (zeros que a planilha tirou)` }
    : { ok: false, why: `“${text}” não é um CPF ou CNPJ: confira os dígitos` }
}

const sexWords: Readonly<Record<string, Sex>> = { f: 'female', m: 'male', o: 'other' }

function readSex(text: string): Sex | undefined {
  return sexWords[foldText(text).charAt(0)] ?? sexes.find((one) => one === text)
}

function readState(text: string): string | undefined {
  const word = foldText(text)
  return states.find(({ code, name }) => foldText(code) === word || foldText(name) === word)?.code
}

function readPostalCode(text: string): string | undefined {
  const digits = onlyDigits(text).padStart(8, '0')
  return /^\d{5,8}$/.test(onlyDigits(text)) ? digits : undefined
}

/** What a file may say of a customer (FEATURES F1), and what other systems call it. */
export const customerColumns = {
  code: textColumn(
    {
      name: 'Código',
      alsoCalled: [
        'código do cliente',
        'cod cliente',
        'cód',
        'cod',
        'id',
        'id cliente',
        'codcli',
        'matrícula',
      ],
      example: '501',
    },
    20,
  ),
  taxId: readColumn(
    {
      name: 'CPF/CNPJ',
      alsoCalled: ['cpf', 'cnpj', 'cpf cnpj', 'cnpj cpf', 'documento', 'cgc', 'cnpj/cpf'],
      example: '403.644.788-29',
    },
    readTaxId,
  ),
  givenName: textColumn(
    {
      name: 'Nome',
      alsoCalled: [
        'nome completo',
        'cliente',
        'nome do cliente',
        'nome cliente',
        'razão social',
        'nome razão social',
        'nome fantasia',
      ],
      example: 'Maria Clara',
    },
    80,
  ),
  surname: textColumn({ name: 'Sobrenome', alsoCalled: ['último nome'], example: 'Prado' }, 60),
  mobile: readColumn(
    {
      name: 'Celular',
      alsoCalled: ['telefone celular', 'tel celular', 'fone celular', 'whatsapp', 'whats', 'móvel'],
      example: '(11) 98765-4321',
    },
    readBy(parseMobile, 'um celular com DDD'),
  ),
  phone: readColumn(
    {
      name: 'Telefone',
      alsoCalled: ['fone', 'tel', 'telefone fixo', 'telefone residencial', 'telefone 1', 'fone 1'],
      example: '',
    },
    readBy(parsePhone, 'um telefone com DDD'),
  ),
  email: readColumn(
    {
      name: 'E-mail',
      alsoCalled: ['email', 'correio eletrônico', 'e mail'],
      example: 'maria@exemplo.com.br',
    },
    readBy((text) => {
      const read = emailSchema.safeParse(text)
      return read.success ? read.data : undefined
    }, 'um e-mail'),
  ),
  birthDate: dayColumn({
    name: 'Nascimento',
    alsoCalled: ['data de nascimento', 'dt nascimento', 'data nasc', 'dt nasc', 'nasc', 'aniversário'],
    example: '14/11/1985',
  }),
  sex: readColumn(
    { name: 'Sexo', alsoCalled: ['gênero'], example: 'F' },
    readBy(readSex, 'feminino, masculino nem outro'),
  ),
  postalCode: readColumn(
    { name: 'CEP', alsoCalled: ['código postal'], example: '50030-230' },
    readBy(readPostalCode, 'um CEP'),
  ),
  street: textColumn(
    { name: 'Endereço', alsoCalled: ['rua', 'logradouro', 'end'], example: 'Rua do Sol' },
    80,
  ),
  streetNumber: textColumn(
    { name: 'Número', alsoCalled: ['nº', 'num', 'nro', 'numero endereço'], example: '10' },
    20,
  ),
  complement: textColumn({ name: 'Complemento', alsoCalled: ['compl'], example: '' }, 60),
  district: textColumn({ name: 'Bairro', alsoCalled: [], example: 'Centro' }, 60),
  city: textColumn({ name: 'Cidade', alsoCalled: ['município'], example: 'Recife' }, 60),
  state: readColumn({ name: 'UF', alsoCalled: ['estado'], example: 'PE' }, readBy(readState, 'um estado')),
  loyaltyCard: textColumn(
    { name: 'Cartão fidelidade', alsoCalled: ['cartão', 'número do cartão', 'nº cartão'], example: '' },
    40,
  ),
  creditLimit: moneyColumn({
    name: 'Limite de crédito',
    alsoCalled: ['limite', 'limite crediário', 'vlr limite'],
    example: '',
  }),
  note: textColumn({ name: 'Observação', alsoCalled: ['obs', 'observações'], example: '' }, 300),
  isActive: yesNoColumn({ name: 'Ativo', alsoCalled: ['situação', 'status'], example: 'sim' }),
}

/** What a row of a file says of a customer. */
export type CustomerValues = ValuesOf<typeof customerColumns>
