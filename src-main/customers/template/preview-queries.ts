import { maskAddress } from '#shared/customers/customer/mask-address'
import { smsPrice, smsText } from '#shared/customers/message/sms-text'
import type { TemplateText } from '#shared/customers/template/message-template'
import type { templateContract } from '#shared/customers/template/template-operations'
import { exampleValues, type TemplateValues } from '#shared/customers/template/template-use'
import type { CustomerId } from '#shared/kernel/ids'
import type { OutputOf } from '#shared/kernel/operation'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDesk } from '../../platform/database/desk'
import { branchProfile } from '../../store/branch/branch-queries'
import { pricePerPart } from '../message/channel-rows'
import { renderMessage, type RenderedMessage, type TemplateRefusal } from './render-message'

export interface Previewed {
  readonly text: TemplateText
  /** Null for the person of the examples. */
  readonly customerId: CustomerId | null
}

type Refusal = TemplateRefusal | { readonly code: 'customer-not-found' }
type Preview = OutputOf<(typeof templateContract)['template.preview']>

/** What would go out to a customer: who they are and who we are is true, the occasion is an example. */
export function renderPreview(
  desk: ReadDesk,
  { text, customerId }: Previewed,
): Result<RenderedMessage & { readonly address: string | null }, Refusal> {
  const customer = customerId === null ? null : findCustomer(desk, customerId)
  if (customer === undefined) return fail({ code: 'customer-not-found' })
  const { name: loja, phone: telefone } = branchProfile(desk.database, desk.terminal.branchId)
  const values: TemplateValues = {
    ...exampleValues(text.use),
    loja,
    telefone,
    ...(customer !== null && { nome: customer.name, primeiro_nome: firstName(customer.name) }),
  }
  const rendered = renderMessage(text, values)
  if (!rendered.ok) return rendered
  const address = text.channel === 'sms' ? customer?.mobile : customer?.email
  return ok({ ...rendered.value, address: address ?? null })
}

/** The same with what it costs, and without anybody's whole address. */
export function previewTemplate(desk: ReadDesk, previewed: Previewed): Result<Preview, Refusal> {
  const { text } = previewed
  const sent = renderPreview(desk, previewed)
  if (!sent.ok) return sent
  const accented = text.keepsAccents
    ? sent
    : renderPreview(desk, { ...previewed, text: { ...text, keepsAccents: true } })
  if (!accented.ok) return accented
  const { subject, body, address } = sent.value
  const isSms = text.channel === 'sms'
  const price = pricePerPart(desk.database, text.channel)
  const cost = (parts: number) => ({ parts, priceCents: smsPrice(parts, price) })
  const plain = smsText(accented.value.body, false)
  return ok({
    subject,
    body,
    address: address === null ? null : maskAddress(address),
    sms: isSms ? { plain: cost(plain.parts), accented: cost(accented.value.parts) } : null,
  })
}

function findCustomer({ database }: ReadDesk, id: CustomerId) {
  return database.get<{ name: string; email: string | null; mobile: string | null }>(
    'SELECT name, email, mobile FROM customer WHERE id = ?',
    id,
  )
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}
