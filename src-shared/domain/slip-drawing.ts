import { z } from 'zod';
import { languageSchema, paperSchema } from './settings.ts';
import { slipDocumentSchema } from './slip-document.ts';

/** The most that one slip can have of them. */
const mostDrawings = 600;
/** Dots of the widest receipt printers, with room. */
const mostDots = 832;
/** A metre of paper. */
const mostRows = 8_000;

/**
 * What a receipt printer has no letters for is drawn by a window, which has the fonts of the system, and printed as a picture: a
 * text with, maybe, a name at its other end, or the shop's logo.
 */
export const drawingSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    /** At the start of the line, where `text` stands at its end. */
    name: z.string().max(4_000).nullable(),
    text: z.string().max(4_000),
    align: z.enum(['start', 'center', 'end']),
    /** Height of the letters in dots. */
    sizeDots: z.number().int().min(12).max(96),
    strong: z.boolean(),
    /** White on black, as wide as the paper. */
    inverse: z.boolean(),
  }),
  z.object({ type: z.literal('logo') }),
]);
export type Drawing = z.infer<typeof drawingSchema>;

/** A black and white picture: rows of whole bytes from the top, the left dot in the highest bit, set is black; base64. */
const drawnSchema = z.strictObject({
  widthBytes: z
    .number()
    .int()
    .min(1)
    .max(mostDots / 8),
  height: z.number().int().min(0).max(mostRows),
  bits: z.base64().max(1_200_000),
});
export type Drawn = z.infer<typeof drawnSchema>;

/** One job of the hidden window: to set a slip on a page, or to draw what a receipt printer cannot write. */
export const paperJobSchema = z.discriminatedUnion('job', [
  z.object({ job: z.literal('page'), document: slipDocumentSchema, paper: paperSchema }),
  z.object({
    job: z.literal('drawings'),
    language: languageSchema,
    widthDots: z.number().int().min(8).max(mostDots),
    drawings: z.array(drawingSchema).max(mostDrawings),
  }),
]);
export type PaperJob = z.infer<typeof paperJobSchema>;

/** How a job came out: how high the page is, or the pictures in the order in which they were asked for; or that it did not. */
export const paperResultSchema = z.discriminatedUnion('job', [
  z.strictObject({ job: z.literal('page'), heightMm: z.number().min(0).max(10_000) }),
  z.strictObject({ job: z.literal('drawings'), drawn: z.array(drawnSchema).max(mostDrawings) }),
  z.strictObject({ job: z.literal('failed') }),
]);
export type PaperResult = z.infer<typeof paperResultSchema>;

/** Names a job to the window that was opened for it. */
export const paperTicketSchema = z.string().regex(/^[a-f0-9]{32}$/);
