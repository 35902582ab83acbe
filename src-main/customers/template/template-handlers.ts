import type { templateContract } from '#shared/customers/template/template-operations'
import { ok } from '#shared/kernel/result'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { previewTemplate } from './preview-queries'
import { saveTemplate } from './save-template'
import { sendTemplateTest } from './send-template-test'
import { sendToCustomer } from './send-to-customer'
import { listTemplates } from './template-rows'

export function templateQueries(desk: ReadDesk): QueriesFor<typeof templateContract> {
  return {
    'template.list': () => ok(listTemplates(desk.database)),
    'template.preview': (input) => previewTemplate(desk, input),
  }
}

export function templateCommands(
  desk: Desk,
  central: Pick<CentralLink, 'isEnrolled' | 'edit'>,
): CommandsFor<typeof templateContract> {
  return {
    'template.save': (input, caller) => saveTemplate(desk, central, caller, input),
    'template.send': (input, caller) => sendToCustomer(desk, caller, input),
    'template.send-test': (input, caller) => sendTemplateTest(desk, caller, input),
  }
}
