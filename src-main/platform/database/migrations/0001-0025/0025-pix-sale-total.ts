/** What the sale came to when a Pix code was made: a code shown for another sale says so. */
export const pixSaleTotal = {
  version: 25,
  sql: `
ALTER TABLE sale_tender ADD COLUMN sale_total_cents INTEGER CHECK (sale_total_cents >= 0);
`,
} as const
