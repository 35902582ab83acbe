import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'

const menu = ['Empresa', 'Parâmetros Globais', 'Crediário'] as const

/** What a shop charges who pays a crediário late. */
export const crediarioParameters = [
  {
    key: 'crediario.interest',
    menu,
    name: 'Juros por atraso ao mês',
    help: 'Juros simples, contados por dia de atraso (um mês tem 30 dias), sobre o que está em aberto da parcela.',
    alsoCalled: 'mora juros crediário carnê',
    expects: 'Em centésimos de por cento, de 0 a 2000: 100 é 1 % ao mês.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(0).max(2000).default(100),
    control: { kind: 'number', one: 'centésimo de %', many: 'centésimos de %' },
  },
  {
    key: 'crediario.fine',
    menu,
    name: 'Multa por atraso',
    help: 'Cobrada uma vez por parcela atrasada, sobre o que está em aberto dela. A lei permite até 2 % (CDC, art. 52).',
    alsoCalled: 'multa crediário carnê',
    expects: 'Em centésimos de por cento, de 0 a 200: 200 é 2 %.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(0).max(200).default(200),
    control: { kind: 'number', one: 'centésimo de %', many: 'centésimos de %' },
  },
  {
    key: 'crediario.grace-days',
    menu,
    name: 'Dias de carência',
    help: 'Até tantos dias de atraso nada é cobrado. Depois deles, multa e juros valem desde o vencimento.',
    expects: 'De 0 a 90 dias.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(0).max(90).default(0),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
  {
    key: 'crediario.postpones-due',
    menu,
    name: 'Vencimento em fim de semana ou feriado passa para o próximo dia útil',
    help: 'Sábado, domingo e feriados nacionais: pago no dia útil seguinte, não há atraso (Lei 7.089/1985).',
    expects: 'Ligado conta o atraso desde o dia útil seguinte; desligado, desde o vencimento.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.boolean().default(true),
    control: { kind: 'switch' },
  },
  {
    key: 'crediario.warning-days',
    menu,
    name: 'Dias de atraso que viram pendência',
    help: 'Parcelas vencidas há mais dias do que isto aparecem em Pendências, para quem vê relatórios cobrar o cliente.',
    alsoCalled: 'cobrança inadimplente atraso aviso pendência',
    expects: 'De 0 a 365 dias.',
    scopes: ['company', 'branch'],
    version: 1,
    schema: z.int().min(0).max(365).default(30),
    control: { kind: 'number', one: 'dia', many: 'dias' },
  },
] as const satisfies readonly Parameter[]
