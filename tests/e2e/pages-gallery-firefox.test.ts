import { GALLERY_GROUPS } from "./groups";
import { inBrowser } from "./world";

inBrowser("firefox", GALLERY_GROUPS);
