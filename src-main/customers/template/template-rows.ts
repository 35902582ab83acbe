import { messageTemplateSchema, type MessageTemplate } from '#shared/customers/template/message-template'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** Every template, by name. */
export function listTemplates(db: ReadDb): MessageTemplate[] {
  return db
    .all<Record<string, unknown>>(
      `SELECT id, name, used_for AS use, channel, subject, body, keeps_accents AS keepsAccents
       FROM message_template ORDER BY name`,
    )
    .map((row) => messageTemplateSchema.parse({ ...row, keepsAccents: row['keepsAccents'] === 1 }))
}

/** Whether another template has the name, in capitals or not. */
export function isNameTaken(db: ReadDb, { id, name }: Pick<MessageTemplate, 'id' | 'name'>): boolean {
  return db.get('SELECT 1 FROM message_template WHERE name = ? AND id <> ?', name, id) !== undefined
}

export function writeTemplate(db: WriteDb, template: MessageTemplate): void {
  const { id, name, use, channel, subject, body, keepsAccents } = template
  db.put('message_template', {
    id,
    name,
    used_for: use,
    channel,
    subject: channel === 'sms' ? '' : subject,
    body,
    keeps_accents: channel === 'sms' && keepsAccents ? 1 : 0,
  })
}
