import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'

/** When the till asks who is there. */
export const accessParameters = [
  {
    key: 'access.idle-minutes',
    menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Segurança'],
    name: 'Bloquear o caixa sem uso',
    help: 'Depois deste tempo sem tecla, toque ou leitura, o caixa pede código e PIN. A venda em andamento fica guardada.',
    expects: 'De 0 a 240 minutos; 0 não bloqueia.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.int().min(0).max(240).default(10),
    control: { kind: 'number', one: 'minuto', many: 'minutos' },
  },
] as const satisfies readonly Parameter[]
