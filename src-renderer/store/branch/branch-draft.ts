import type { AppContract } from '#shared/contract'
import { formatTaxId, parseCnpj } from '#shared/customers/customer/tax-id'
import type { InputOf } from '#shared/kernel/operation'
import { fail, ok, type Result } from '#shared/kernel/result'
import { isStateCode } from '#shared/kernel/states'
import { timeZones, type TimeZone } from '#shared/kernel/time/time-zone'
import { formatPixKey, isMerchantText, readPixKey } from '#shared/selling/payment/pix'
import type { ReceiptShop } from '#shared/selling/receipt/receipt-shop'
import type { BranchView, NewBranch } from '#shared/store/branch/branch'
import { logoSchema } from '#shared/store/branch/logo'

/** The typed fields of a branch in reading order. */
export const branchFields = [
  'name',
  'legalName',
  'cnpj',
  'phone',
  'address',
  'city',
  'state',
  'pixKey',
  'footer',
] as const
export type BranchField = (typeof branchFields)[number]

/** The form as typed; the logo as a data URL, the clock by its name where it is not the state's. */
export type BranchDraft = Readonly<Record<BranchField, string>> & {
  readonly logo: string | null
  readonly timeZone: TimeZone | null
}
/** What is wrong with each field, in Portuguese, saying what to do. */
export type BranchErrors = Readonly<Partial<Record<BranchField | 'logo', string | undefined>>>

export function draftOf(branch: BranchView): BranchDraft {
  const { name, legalName, phone, address, city, state, logo } = branch
  return {
    name,
    legalName,
    phone,
    address,
    city,
    state,
    logo,
    timeZone: timeZones.find((known) => known === branch.timeZone) ?? null,
    cnpj: formatTaxId(branch.cnpj),
    pixKey: formatPixKey(branch.pixKey ?? ''),
    footer: branch.footer ?? '',
  }
}

export const emptyDraft: BranchDraft = {
  name: '',
  legalName: '',
  cnpj: '',
  phone: '',
  address: '',
  city: '',
  state: '',
  pixKey: '',
  footer: '',
  logo: null,
  timeZone: null,
}

/** The branch the form means, or what to correct. An emptied footer inherits; an untouched one stays as it is. */
export function readBranch(
  branch: BranchView,
  draft: BranchDraft,
): Result<InputOf<AppContract['branch.change']>, BranchErrors> {
  const read = readNewBranch(draft)
  if (!read.ok) return read
  const untouched = draft.footer === (branch.footer ?? '')
  const footer = untouched ? branch.footer : draft.footer.trim() === '' ? null : draft.footer
  return ok({ ...read.value, id: branch.id, footer })
}

/** Everything the form says but the footer, or what to correct. */
export function readNewBranch(draft: BranchDraft): Result<NewBranch, BranchErrors> {
  const text = (field: BranchField): string => draft[field].trim()
  const cnpj = parseCnpj(draft.cnpj)
  const pixKey = text('pixKey') === '' ? null : text('pixKey')
  const errors: BranchErrors = {
    ...(!isMerchantText(text('name')) && { name: 'Use ao menos uma letra ou número.' }),
    ...(text('name') === '' && { name: 'Informe o nome que sai no cupom.' }),
    ...(text('legalName') === '' && { legalName: 'Informe a razão social.' }),
    ...(cnpj === undefined && { cnpj: cnpjProblem(draft.cnpj) }),
    ...(!/^[\d\s()+-]*$/.test(text('phone')) && { phone: 'Só números, espaço, ( ) + e -.' }),
    ...(!isMerchantText(text('city')) && { city: 'Informe a cidade.' }),
    ...(!isStateCode(text('state')) && { state: 'Escolha.' }),
    ...pixKeyProblem(pixKey),
    ...(draft.logo !== null &&
      !logoSchema.safeParse(draft.logo).success && { logo: 'Escolha outro arquivo ou tire o logotipo.' }),
  }
  if (cnpj === undefined || Object.keys(errors).length > 0) return fail(errors)
  return ok({
    name: text('name'),
    legalName: text('legalName'),
    cnpj,
    address: text('address'),
    city: text('city'),
    state: text('state'),
    timeZone: draft.timeZone,
    phone: text('phone'),
    pixKey,
    logo: draft.logo,
  })
}

/** Empty is not the same as wrong. */
export function cnpjProblem(typed: string): string {
  return typed.trim() === '' ? 'Informe o CNPJ.' : 'CNPJ inválido. Confira os números e letras.'
}

/** What is wrong with a Pix key; nothing where it may be left out. */
export function pixKeyProblem(pixKey: string | null): { readonly pixKey?: string } {
  if (pixKey === null) return {}
  const read = readPixKey(pixKey)
  if (read === 'unclear') return { pixKey: 'Este número é celular ou CPF? Escolha.' }
  return read === undefined ? { pixKey: 'Chave Pix inválida. Confira ou deixe em branco.' } : {}
}

/** How the branch's papers would look now, half typed as it is. */
export function previewShop(branch: BranchView, draft: BranchDraft): ReceiptShop {
  const { name, legalName, cnpj, address, city, state, phone, logo } = draft
  const inherits = draft.footer.trim() === '' && branch.footer !== ''
  return {
    name,
    legalName,
    cnpj,
    address,
    city,
    state,
    phone,
    logo,
    footer: inherits ? branch.inheritedFooter : draft.footer,
  }
}
