/** What one try at a PIN costs (scrypt): 32 MB, and some 80 ms of a shop's computer. Every hash in the files was made so. */
export const pinCost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
