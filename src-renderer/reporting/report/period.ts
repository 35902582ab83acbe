import { addDays } from '#shared/kernel/time/shop-day'

/** Days of business, both of them inside. */
export interface Period {
  readonly from: string
  readonly until: string
}

/** The periods one click away, by the shop's day of business. */
export const quickPeriods = [
  { name: 'Hoje', of: (today: string): Period => ({ from: today, until: today }) },
  {
    name: 'Ontem',
    of: (today: string): Period => ({ from: addDays(today, -1), until: addDays(today, -1) }),
  },
  { name: '7 dias', of: (today: string): Period => ({ from: addDays(today, -6), until: today }) },
  { name: 'Mês', of: (today: string): Period => ({ from: `${today.slice(0, 7)}-01`, until: today }) },
] as const
