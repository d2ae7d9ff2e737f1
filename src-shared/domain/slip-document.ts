import { z } from 'zod';
import { languageSchema, modeSchema } from './settings.ts';

const text = z.string().max(4_000);

/**
 * What a slip is made of. `code` is read and typed, so nothing of it may get lost; a `qr` without text stands where a code is hidden;
 * `banner` is white on black; `steps` are lines of their own.
 */
export const slipBlockSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text,
    size: z.enum(['small', 'normal', 'large']),
    align: z.enum(['start', 'center']),
    strong: z.boolean(),
  }),
  z.object({ type: z.literal('row'), name: text, value: text, size: z.enum(['normal', 'large']), strong: z.boolean() }),
  z.object({ type: z.literal('code'), name: text, value: z.string().max(10_000), size: z.enum(['small', 'large']) }),
  z.object({ type: z.literal('steps'), title: text, lines: z.array(text).max(80) }),
  z.object({ type: z.literal('barcode'), text: z.string().max(40) }),
  z.object({ type: z.literal('qr'), text: text.nullable(), caption: text }),
  z.object({ type: z.literal('banner'), text }),
  z.object({ type: z.literal('logo') }),
  z.object({ type: z.literal('rule') }),
]);
export type SlipBlock = z.infer<typeof slipBlockSchema>;

/** A part of a slip that is kept together where the paper allows it. */
export const slipSectionSchema = z.object({
  part: z.enum(['head', 'facts', 'item', 'total', 'foot']),
  blocks: z.array(slipBlockSchema).max(60),
});
export type SlipSection = z.infer<typeof slipSectionSchema>;

/** A slip, made by main from an order; drawn alike on the screen, on a page, and by a receipt printer. */
export const slipDocumentSchema = z.object({
  language: languageSchema,
  mode: modeSchema,
  /** Across each page; null: none. */
  watermark: z.string().max(30).nullable(),
  /** Codes are hidden. */
  masked: z.boolean(),
  sections: z.array(slipSectionSchema).max(40),
});
export type SlipDocument = z.infer<typeof slipDocumentSchema>;
