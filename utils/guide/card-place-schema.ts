// The shape of a remembered place of the card, with bounds; apart from the place itself, since pages carry no schema.
import { z } from 'zod/mini';
import { cardCorners } from './card-place';

const distance = z.number().check(z.gte(0), z.lte(10_000));

export const cardPlaceSchema = z.object({
  isCollapsed: z.boolean(),
  corner: z.enum(cardCorners),
  x: distance,
  y: distance,
});
