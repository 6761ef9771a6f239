// The side panel of Chrome and the sidebar of Firefox: the views of the popup, which stay open beside NetSuite.
import { drawApp } from '@/components/draw-app';

await drawApp();
