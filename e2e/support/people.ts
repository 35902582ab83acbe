/** The demo shop's people, as the README lists them. */
export const people = {
  cashier: { operatorCode: '101', pin: '1234' },
  supervisor: { operatorCode: '201', pin: '2345' },
  manager: { operatorCode: '301', pin: '3456' },
} as const
