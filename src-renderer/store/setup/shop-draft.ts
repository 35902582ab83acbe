import type { AppContract } from '#shared/contract'
import { parseCnpj } from '#shared/customers/customer/tax-id'
import { terminalIdSchema } from '#shared/kernel/ids'
import type { InputOf } from '#shared/kernel/operation'
import { fail, ok, type Result } from '#shared/kernel/result'
import { isStateCode } from '#shared/kernel/states'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { isMerchantText } from '#shared/selling/payment/pix'
import { operatorCodeSchema } from '#shared/store/access/credentials'
import { maxTerminalNumber } from '#shared/store/branch/shop-fields'
import { newPinErrors } from '../access/approval/new-pin'
import { cnpjProblem, pixKeyProblem } from '../branch/branch-draft'

/** The fields of “Preparar esta loja” in reading order. */
export const draftFields = [
  'legalName',
  'cnpj',
  'branchName',
  'city',
  'state',
  'pixKey',
  'terminalNumber',
  'terminalName',
  'managerCode',
  'managerName',
  'pin',
  'pinAgain',
] as const
export type DraftField = (typeof draftFields)[number]

/** The form as typed. */
export type ShopDraft = Readonly<Record<DraftField, string>>
/** What is wrong with each field, in Portuguese, saying what to do. */
export type DraftErrors = Readonly<Partial<Record<DraftField, string | undefined>>>

export const emptyDraft: ShopDraft = {
  legalName: '',
  cnpj: '',
  branchName: '',
  city: '',
  state: '',
  pixKey: '',
  terminalNumber: '1',
  terminalName: 'Caixa 1',
  managerCode: '',
  managerName: '',
  pin: '',
  pinAgain: '',
}

/** The draft after a key. A terminal nobody named yet is named after its number. */
export function editDraft(draft: ShopDraft, field: DraftField, typed: string): ShopDraft {
  const text = tidy(field, typed)
  const next = { ...draft, [field]: text }
  const followsNumber = draft.terminalName === `Caixa ${draft.terminalNumber}`
  return field === 'terminalNumber' && followsNumber ? { ...next, terminalName: `Caixa ${text}` } : next
}

function tidy(field: DraftField, typed: string): string {
  switch (field) {
    case 'terminalNumber':
    case 'managerCode':
      return onlyDigits(typed)
    case 'state':
      return typed.toUpperCase()
    default:
      return typed
  }
}

/** The shop the form means, or what to correct. */
export function readShop(draft: ShopDraft): Result<InputOf<AppContract['setup.prepare-shop']>, DraftErrors> {
  const text = (field: DraftField): string => draft[field].trim()
  const cnpj = parseCnpj(draft.cnpj)
  const number = terminalIdSchema.max(maxTerminalNumber).safeParse(Number(draft.terminalNumber))
  const pixKey = text('pixKey') === '' ? null : text('pixKey')
  const errors: DraftErrors = {
    ...required(draft, 'legalName', 'Informe o nome da loja.'),
    ...(cnpj === undefined && { cnpj: cnpjProblem(draft.cnpj) }),
    ...(!isMerchantText(text('branchName')) && { branchName: 'Use ao menos uma letra ou número.' }),
    ...required(draft, 'branchName', 'Informe o nome que sai no cupom.'),
    ...(!isMerchantText(text('city')) && { city: 'Informe a cidade.' }),
    ...(!isStateCode(text('state')) && { state: 'Escolha.' }),
    ...pixKeyProblem(pixKey),
    ...(!number.success && { terminalNumber: 'De 1 a 9999.' }),
    ...required(draft, 'terminalName', 'Informe o nome do caixa.'),
    ...(!operatorCodeSchema.safeParse(draft.managerCode).success && { managerCode: '1 a 6 números.' }),
    ...required(draft, 'managerName', 'Informe o nome do gerente.'),
    ...newPinErrors(draft, { code: draft.managerCode, approves: true }),
  }
  if (cnpj === undefined || !number.success || Object.keys(errors).length > 0) return fail(errors)
  return ok({
    legalName: text('legalName'),
    cnpj,
    branch: { name: text('branchName'), city: text('city'), state: text('state'), pixKey },
    terminal: { number: number.data, name: text('terminalName') },
    manager: { code: draft.managerCode, name: text('managerName'), pin: draft.pin },
  })
}

function required(draft: ShopDraft, field: DraftField, error: string): DraftErrors {
  return draft[field].trim() === '' ? { [field]: error } : {}
}
