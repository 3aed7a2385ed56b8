/** Words in the names of institutions that stand untranslated in texts of any language. */
export const INSTITUTIONS =
  'media|human rights|watch|international|news|times|post|daily|weekly|radio|press|foundation|project|live|tv|online|monitor|network|group|forum|park|airlines|airways|gazeta|hazeta|gazette|hospital|university|institute|operaci[óo]n|new year|national (?:[\\p{L}]+ )?day|independence day';
