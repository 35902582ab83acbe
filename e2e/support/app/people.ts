/** The demo shop's people, as the README lists them. */
export const people = {
  cashier: { operatorCode: '101', pin: '4826' },
  supervisor: { operatorCode: '201', pin: '583146' },
  manager: { operatorCode: '301', pin: '702935' },
} as const
