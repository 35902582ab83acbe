import { z } from 'zod'
import type { Parameter } from './parameter'

const menu = ['Utilitários', 'Administrador', 'Configurações Gerais'] as const

/** How the program behaves, by the administrator's menu. */
export const generalParameters = [
  {
    key: 'access.idle-minutes',
    menu: [...menu, 'Segurança'],
    name: 'Bloquear o caixa sem uso',
    help: 'Depois deste tempo sem tecla, toque ou leitura, o caixa pede código e PIN. A venda em andamento fica guardada.',
    expects: 'De 0 a 240 minutos; 0 não bloqueia.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    schema: z.int().min(0).max(240).default(10),
    control: { kind: 'number', one: 'minuto', many: 'minutos' },
  },
  {
    key: 'backup.hours',
    menu: [...menu, 'Cópias de segurança'],
    name: 'Intervalo entre cópias',
    help: 'Tempo máximo sem uma cópia nova. Cada fechamento de caixa também faz uma.',
    expects: 'De 1 a 168 horas.',
    scopes: ['company', 'terminal'],
    version: 1,
    schema: z.int().min(1).max(168).default(24),
    control: { kind: 'number', one: 'hora', many: 'horas' },
  },
] as const satisfies readonly Parameter[]
