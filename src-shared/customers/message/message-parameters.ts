import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'

const menu = ['Clientes', 'Mensagens'] as const
const hour = { one: 'hora', many: 'horas', kind: 'number' } as const

/** When people may be written to, and how often (crm.md 4.8). */
export const messageParameters = [
  {
    key: 'messages.from-hour',
    menu,
    name: 'Enviar mensagens a partir das',
    help: 'Hora da loja em que avisos e divulgação começam a sair. Comprovantes saem a qualquer hora.',
    expects: 'De 0 a 23 horas.',
    alsoCalled: 'Horário de envio',
    scopes: ['company'],
    version: 1,
    schema: z.int().min(0).max(23).default(9),
    control: hour,
  },
  {
    key: 'messages.to-hour',
    menu,
    name: 'Enviar mensagens até as',
    help: 'Hora da loja em que avisos e divulgação param; o que resta espera o dia seguinte.',
    expects: 'De 1 a 24 horas.',
    alsoCalled: 'Horário de envio',
    scopes: ['company'],
    version: 1,
    schema: z.int().min(1).max(24).default(22),
    control: hour,
  },
  {
    key: 'messages.most-per-week',
    menu,
    name: 'Mensagens de divulgação por semana',
    help: 'Quantas mensagens de divulgação uma pessoa recebe em sete dias, no máximo.',
    expects: 'De 0 a 50 mensagens.',
    scopes: ['company'],
    version: 1,
    schema: z.int().min(0).max(50).default(7),
    control: { kind: 'number', one: 'mensagem', many: 'mensagens' },
  },
] as const satisfies readonly Parameter[]
