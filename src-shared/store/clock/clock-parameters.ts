import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'

const menu = ['Utilitários', 'Administrador', 'Configurações Gerais', 'Relógio'] as const

/** How the till counts its days, and when it doubts the computer's clock. */
export const clockParameters = [
  {
    key: 'shop.day-starts-at',
    menu,
    name: 'Hora em que começa o dia da loja',
    help: 'Uma loja que vende depois da meia-noite conta essas vendas no dia anterior até esta hora: para o prazo de cancelar, a validade dos vales e a procura por dia. Os papéis trazem sempre a data e a hora do relógio.',
    expects: 'De 0 a 12 horas; 0 é a meia-noite.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(0).max(12).default(0),
    control: { kind: 'number', one: 'hora', many: 'horas' },
  },
  {
    key: 'shop.quiet-days',
    menu,
    name: 'Dias sem uso até conferir o relógio',
    help: 'Se o relógio do computador andou mais do que isto desde o último registro do caixa, ou voltou para trás, alguém com permissão confirma a data antes de vender. Um vale-troca vencido também só é baixado depois destes dias: um relógio errado não o perde.',
    expects: 'De 1 a 365 dias.',
    scopes: ['company', 'terminal'],
    version: 1,
    schema: z.int().min(1).max(365).default(15),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
] as const satisfies readonly Parameter[]
