/**
 * Products, people and customers that are in the demo shop whatever its size: what tests and demonstrations may name.
 * Prices in cents per unit.
 */
export const samples = {
  /** No promotion, no rule, nothing special. */
  plain: { code: '100001', barcode: '7890000100014', description: 'Camiseta Básica Algodão', price: 4990 },
  /** Another one, dearer. */
  second: { code: '100002', barcode: '7890000100021', description: 'Calça Jeans Reta', price: 15990 },
  /** Its promotional price is in force and has no end. */
  promotion: {
    code: '100003',
    barcode: '7890000100038',
    description: 'Vestido Midi Linho',
    price: 24990,
    promotionalPrice: 19990,
  },
  /** 10 % off by the family's price rule. */
  underRule: {
    code: '100004',
    barcode: '7890000100045',
    description: 'Jogo de Lençol 300 Fios Algodão Egípcio',
    price: 30000,
    ruleName: 'Semana Cama e Banho',
    priceAfterRule: 27000,
  },
  /** Known by either of its barcodes. */
  twoBarcodes: { code: '100005', barcodes: ['7890000100052', '7900000100058'], price: 3590 },
  ean8: { code: '100006', barcode: '87111125', price: 1290 },
  /** An imported one: its UPC-A is stored as the EAN-13 it is. */
  upcA: { code: '100007', scanned: '036000291452', barcode: '0036000291452', price: 8990 },
  /** Known by its code only. */
  noBarcode: { code: '100008', description: 'Conserto de Barra', price: 2500 },
  withoutClassification: { code: '100009', barcode: '7890000100090', price: 5990 },
  /** Sold by the kilogram; label 2123450012343 is 0,123 kg of it. */
  byWeight: {
    code: '12345',
    description: 'Café Torrado em Grãos',
    price: 8990,
    weightLabel: { barcode: '2123450012343', quantity: 123, total: 1106 },
  },
  /** Sold before today and still whole; cents. */
  giftCards: [
    { code: '9910020260012', worth: 10_000 },
    { code: '9910020260029', worth: 5_000 },
  ],
  customers: {
    /** With a mobile number, a loyalty card and crediário; owes nothing. */
    withCredit: {
      code: '1',
      name: 'Mariana Alves Ribeiro',
      taxId: '40364478829',
      mobile: '11987654321',
      loyaltyCard: '6000000000011',
      creditLimit: 150_000,
    },
    withoutMobile: { code: '2', name: 'João Batista Nogueira', taxId: '96271845860', mobile: null },
    /** Its note (observação) is to be seen by the cashier. */
    withNote: {
      code: '3',
      name: 'Conceição Araújo Lima',
      taxId: '12345678909',
      note: 'Conferir documento: o cartão é do filho.',
    },
    company: { code: '4', name: 'Pousada Água Limpa Ltda', taxId: '12ABC34501DE35' },
  },
  operators: {
    cashier: { code: '101', pin: '4826' },
    secondCashier: { code: '102', pin: '7351' },
    supervisor: { code: '201', pin: '583146' },
    manager: { code: '301', pin: '702935' },
  },
} as const
