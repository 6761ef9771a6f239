// The popup under the toolbar icon, also opened in a tab.
import { drawApp } from '@/components/draw-app';

await drawApp();
