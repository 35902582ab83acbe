import { channelNames } from '#shared/customers/message/message-channel'
import { templateRules } from '#shared/customers/template/template-use'
import type { Desk } from '../../platform/database/desk'
import type { Actor } from '../../store/audit/record-action'
import { sendTest } from '../message/send-test'
import { renderPreview, type Previewed } from './preview-queries'

/** Sends what the preview shows to an address of the shop's own. */
export function sendTemplateTest(
  desk: Desk,
  caller: Actor,
  { address, ...previewed }: Previewed & { readonly address: string },
) {
  const rendered = renderPreview(desk, previewed)
  if (!rendered.ok) return rendered
  const { channel, use } = previewed.text
  const { subject, body, parts } = rendered.value
  const name = `${channelNames[channel]}: ${templateRules[use].name}`
  return sendTest(desk, caller, { channel, address }, { name, subject, body, parts })
}
