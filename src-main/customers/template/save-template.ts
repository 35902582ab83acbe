import type { MessageTemplate } from '#shared/customers/template/message-template'
import { exampleValues } from '#shared/customers/template/template-use'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { renderMessage, type TemplateRefusal } from './render-message'
import { isNameTaken, templateById, writeTemplate } from './template-rows'

type Refusal =
  | TemplateRefusal
  | { readonly code: 'template-name-taken' | 'template-fixed'; readonly name: string }

/** Keeps a template that can be sent: what cannot be filled in is refused now, not at night when it is needed. */
export function saveTemplate(desk: Desk, caller: Actor, template: MessageTemplate): Result<null, Refusal> {
  const tried = renderMessage(template, exampleValues(template.use))
  if (!tried.ok) return tried
  return desk.database.write((db) => {
    const before = templateById(db, template.id)
    if (before && !isFoundAs(before, template)) return fail({ code: 'template-fixed', name: before.name })
    if (isNameTaken(db, template)) return fail({ code: 'template-name-taken', name: template.name })
    writeTemplate(db, template)
    recordAction(db, desk, caller, { action: 'template.save', saleId: null, detail: { name: template.name } })
    return ok(null)
  })
}

/** Procedures find a template by its name and count on what it may say and by what way it goes. */
function isFoundAs(before: MessageTemplate, { name, use, channel }: MessageTemplate): boolean {
  return before.name === name && before.use === use && before.channel === channel
}
