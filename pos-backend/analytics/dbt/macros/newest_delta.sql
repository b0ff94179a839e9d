{#- How far a mart has read the daily deltas, as a number that stands in the statement: a subquery's
    value is not known to the planner, which would then expect a third of all there is. -#}
{%- macro newest_delta(mart) -%}
    {%- if execute -%}
        {{ return(run_query('select coalesce(max(delta_id), 0) from ' ~ mart).columns[0].values()[0]) }}
    {%- endif -%}
    {{ return(0) }}
{%- endmacro -%}
