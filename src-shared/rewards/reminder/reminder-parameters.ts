import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'
import { lineText } from '../../kernel/text/text-door'
import { reminderWayIds, reminderWays } from './reminder-ways'

const menu = ['Clientes', 'Lembrete de vales que vencem'] as const
const name = { kind: 'text', lines: 1, maxLength: 60 } as const

/** How customers are reminded of what is about to expire; whether they are is set in “Procedimentos agendados”. */
export const reminderParameters = [
  {
    key: 'reminder.days',
    menu,
    name: 'Lembrar quantos dias antes',
    help: 'Com quantos dias de antecedência o cliente é lembrado de um vale ou cartão que vence.',
    alsoCalled: 'Lembrete de clientes com cartões-presente que expiram em breve',
    expects: 'De 1 a 90 dias.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(1).max(90).default(7),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
  {
    key: 'reminder.way',
    menu,
    name: 'Por onde lembrar',
    help: 'Por onde o lembrete sai. Sem endereço, ou com o endereço bloqueado, vale o seguinte.',
    expects: 'Uma das opções.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.enum(reminderWayIds).default('email-sms'),
    control: {
      kind: 'choice',
      options: Object.fromEntries(reminderWayIds.map((id) => [id, reminderWays[id].name])),
    },
  },
  {
    key: 'reminder.template-email',
    menu,
    name: 'Modelo do lembrete por e-mail',
    help: 'O nome do modelo de mensagem, de “Modelos de mensagem”.',
    expects: 'O nome de um modelo de e-mail do uso “Vale que vence”.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: lineText({ min: 1, max: 60 }).default('EXPIRATIONGIFTCARDEMAIL'),
    control: name,
  },
  {
    key: 'reminder.template-sms',
    menu,
    name: 'Modelo do lembrete no celular',
    help: 'O nome do modelo de mensagem, de “Modelos de mensagem”.',
    expects: 'O nome de um modelo de SMS do uso “Vale que vence”.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: lineText({ min: 1, max: 60 }).default('GIFTCARD REMINDER SMS'),
    control: name,
  },
] as const satisfies readonly Parameter[]
