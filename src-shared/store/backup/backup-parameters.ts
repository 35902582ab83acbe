import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'

/** How often the file is copied. */
export const backupParameters = [
  {
    key: 'backup.hours',
    menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Cópias de segurança'],
    name: 'Intervalo entre cópias',
    help: 'Tempo máximo sem uma cópia nova. Cada fechamento de caixa também faz uma.',
    expects: 'De 1 a 168 horas.',
    scopes: ['company', 'terminal'],
    version: 1,
    schema: z.int().min(1).max(168).default(24),
    control: { kind: 'number', one: 'hora', many: 'horas' },
  },
] as const satisfies readonly Parameter[]
